import { createContext, type ReactNode, useContext } from 'react';

type Translate = (message: string) => string;

const MessageContext = createContext<Translate>((message) => message);

/**
 * Lets fields show messages that come as translation keys (`errors.required`).
 * Wrap the page in it once: `<MessageProvider translate={(key) => t(key)}>`.
 */
export function MessageProvider({ translate, children }: { translate: Translate; children: ReactNode }) {
  return <MessageContext.Provider value={translate}>{children}</MessageContext.Provider>;
}

/** The function that turns a message of a field into words; without a provider it changes nothing. */
export function useMessage(): Translate {
  return useContext(MessageContext);
}
