declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net';

  interface Message {
    uid: number;
    flags: string[];
    raw: string;
  }

  interface Folder {
    uid: number;
    uidvalidity: number;
    uidnext: number;
    messages: Message[];
  }

  interface HoodiecrowServer {
    server: Server;
    folderCache: Record<string, Folder>;
    listen(port: number, host: string, callback: () => void): void;
    close(callback: () => void): void;
    appendMessage(folder: string, flags: string[], date: Date, raw: string): void;
  }

  export default function hoodiecrow(options: {
    plugins: string[];
    users: Record<string, { password: string }>;
    storage: Record<string, { messages?: { raw: string }[]; uidvalidity?: number }>;
  }): HoodiecrowServer;
}
