/** `--canvas` of app.css: what is around the page of an installed app looks like the page. */
const CANVAS = { light: '#faf9f7', dark: '#161412' };

/** The colour of the window's frame, by the theme the member chose or else the device's. */
export function ThemeColors({ theme }: { theme: 'system' | 'light' | 'dark' }) {
  if (theme !== 'system') return <meta name="theme-color" content={CANVAS[theme]} />;
  return (
    <>
      <meta name="theme-color" content={CANVAS.light} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={CANVAS.dark} media="(prefers-color-scheme: dark)" />
    </>
  );
}
