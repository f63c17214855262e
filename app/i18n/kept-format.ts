const made = new Map<string, AnyFormat>();

type AnyFormat = Intl.DateTimeFormat | Intl.NumberFormat | Intl.RelativeTimeFormat | Intl.DisplayNames;

/** A format of `Intl` for a region, made when it is first asked for: making one takes as long as writing a hundred dates. */
export function keptFormat<Format extends AnyFormat, const Options extends object>(
  make: new (region: string, options: Options) => Format,
  region: string,
  options: Options,
): Format {
  const key = `${make.name} ${region} ${JSON.stringify(options)}`;
  const format = (made.get(key) as Format | undefined) ?? new make(region, options);
  made.set(key, format);
  return format;
}
