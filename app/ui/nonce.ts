import { createContext } from 'react';

/** The nonce of the Content-Security-Policy; only the server knows it. */
export const NonceContext = createContext<string | undefined>(undefined);
