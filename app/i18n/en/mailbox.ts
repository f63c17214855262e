export const mailbox = {
  title: 'Mailbox',
  text: 'Messages leave through your own mailbox, as if you had written them in your mail program.',
  saved: 'Saved. Check the connection now, so that the first message doesn’t have to.',
  none: 'No mailbox yet',
  noneText:
    'Everything works without one: messages wait in the outbox, where you can read them, download them and send them from your mail program. With a mailbox they go out by themselves.',
  provider: 'Where is your mailbox?',
  providerHint:
    'Fills in server, port and encryption. For your own domain, your provider’s help page names them.',
  needs: {
    access:
      '{{provider}} lets programs send only after you have allowed it: in its settings under “POP3/IMAP”. With two-factor sign-in you also need a password of its own for this program.',
    app_password:
      '{{provider}} wants a password of its own for each program (“app password”). You make it in the security settings of your account.',
  },
  sender: 'Sender',
  displayName: 'Your name',
  displayNameHint: 'What recipients see beside the address.',
  address: 'E-mail address',
  server: 'Outgoing server',
  host: 'Server (SMTP)',
  hostHint: 'For example smtp.example.com',
  port: 'Port',
  security: 'Encryption',
  securities: {
    tls: 'TLS from the start (port 465)',
    starttls: 'STARTTLS (port 587)',
    none: 'None, only in your own network',
  },
  login: 'Sign-in',
  username: 'User name',
  usernameHint: 'Usually the whole e-mail address.',
  password: 'Password',
  passwordHint: 'Stored encrypted and never shown again.',
  passwordKept: 'A password is stored. Leave this empty to keep it.',
  limits: 'Limits',
  dailyCap: 'Messages a day at most',
  dailyCapHint: 'Providers take many messages at once for spam. Fifty is a good measure.',
  spreadSeconds: 'Seconds between two messages, at least',
  spreadSecondsHint: 'So that not everything goes in the same minute. Sixty is a good measure.',
  save: 'Save mailbox',
  state: {
    title: 'State',
    active: 'Sending',
    paused: 'Paused',
    broken: 'Stopped',
    activeText: 'Messages go out as soon as they are due.',
    pausedText: 'You have paused it. Messages wait until you go on.',
    brokenText: 'The server didn’t let us send. Nothing is lost: the messages wait.',
    probe: 'We try again by ourselves: {{moment}}.',
    noProbe: 'Please check the settings, then test the connection.',
  },
  test: 'Test connection',
  testing: 'Testing …',
  testText: 'Connects and signs in without sending anything.',
  pause: 'Pause',
  resume: 'Go on sending',
  remove: 'Remove mailbox',
  removeText:
    'Settings and password are deleted. Messages that haven’t gone yet stay in the outbox; what has been sent stays in the timelines.',
  tested: {
    goodTitle: 'The connection works',
    goodText: 'Server, encryption and sign-in are right. Messages can go out.',
    badTitle: 'The test failed',
    answer: 'What was answered',
  },
  problem: {
    name_not_found:
      'There is no server by the name {{host}}, or this machine is offline. Please check the name for typing errors.',
    connection_refused:
      '{{host}} takes no connections on port {{port}}. Please try another port: 587 with STARTTLS or 465 with TLS.',
    no_answer:
      '{{host}} doesn’t answer on port {{port}}. Often port and encryption don’t fit together: 587 goes with STARTTLS, 465 with TLS. Some networks also block mail ports.',
    encryption:
      'No encrypted connection came about. Port and encryption probably don’t fit together: 587 goes with STARTTLS, 465 with TLS.',
    certificate:
      'The certificate of {{host}} doesn’t fit its name or isn’t trusted. Please use the exact server name from your provider’s help page.',
    login_refused:
      'The server doesn’t accept user name and password. Please type both again; some providers want an app password, or that you allow programs first.',
    turned_away: 'The server answered, but turned us away. Its words below say why.',
    closed: 'The connection broke off before we could sign in. Please try again in a few minutes.',
    host_not_allowed:
      '{{host}} is a machine in your own network. Whoever runs this installation has to allow that first (SMTP_ALLOW_PRIVATE).',
  },
  dns: {
    title: 'What other mail servers read about {{domain}}',
    text: 'These three entries in the DNS help to decide whether your messages arrive or end up as spam. Whoever manages the domain can change them.',
    unreachable:
      'The entries of your domain (SPF, DKIM, DMARC) could not be looked up right now: the DNS does not answer. For sending this makes no difference.',
    spf: {
      found: 'says which servers may send for {{domain}}.',
      missing:
        'is missing: nobody knows which servers may send for {{domain}}. The help page of your mail provider gives the entry under ‘SPF’.',
      several: 'is there more than once and so does not count. Please make one entry of them.',
      open: 'lets anybody send for {{domain}}. Please let the entry end with ‘~all’ or ‘-all’.',
    },
    dkim: {
      found: 'is set up: messages can be signed.',
      unseen:
        'was not found under the usual names. That can still be all right; see with your mail provider whether ‘DKIM’ is switched on.',
    },
    dmarc: {
      found: 'says what is to be done with forged messages.',
      missing:
        'is missing. Large providers ask it of senders; to begin with, a TXT entry for _dmarc.{{domain}} with the value ‘v=DMARC1; p=none’ is enough.',
    },
  },
  errors: {
    host: 'Please enter a server name only, such as smtp.example.com.',
    dailyCap: 'Please enter a whole number from 1 to 500.',
    spreadSeconds: 'Please enter a whole number from 0 to 3600.',
    plainLogin:
      'Without encryption everybody on the way could read your password. Please choose TLS or STARTTLS.',
    passwordNeeded: 'Server or user name have changed. Please enter the password again.',
  },
};
