import { CircleAlert, CircleCheck, Clock, Info } from 'lucide-react';
import { type CSSProperties, useEffect } from 'react';
import { Toaster as Sonner, toast } from 'sonner';
import { SAID, takeToasts } from './toast';

const colours = {
  '--normal-bg': 'var(--surface)',
  '--normal-border': 'var(--line)',
  '--normal-text': 'var(--ink)',
  '--border-radius': '8px',
  '--width': '380px',
} as CSSProperties;

const icons = {
  success: <CircleCheck aria-hidden className="size-5 text-good" />,
  error: <CircleAlert aria-hidden className="size-5 text-stop" />,
  warning: <Clock aria-hidden className="size-5 text-waiting" />,
  info: <Info aria-hidden className="size-5 text-info" />,
};

/** Where short confirmations appear, said with `toast`; once per page. */
export default function Toaster({ label, closeLabel }: { label: string; closeLabel: string }) {
  useEffect(() => {
    const show = () => {
      for (const { tone, text, options } of takeToasts()) toast[tone](text, options);
    };
    show();
    addEventListener(SAID, show);
    return () => removeEventListener(SAID, show);
  }, []);
  return (
    <Sonner
      position="bottom-center"
      containerAriaLabel={label}
      duration={6000}
      offset={24}
      mobileOffset={{ bottom: 80 }}
      style={colours}
      icons={icons}
      closeButton={false}
      toastOptions={{
        closeButtonAriaLabel: closeLabel,
        classNames: {
          toast: 'gap-2.5! border! p-3.5! font-sans! text-base! shadow-float!',
          title: 'font-medium!',
          description: 'text-muted!',
          actionButton:
            'h-8! rounded-sm! bg-transparent! px-2.5! font-medium! text-accent! text-sm! hover:bg-raised! pointer-coarse:h-11!',
        },
      }}
    />
  );
}
