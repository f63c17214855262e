import { FileUp } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { cx } from './cx';
import { Field, type FieldProps } from './field';
import { controlProps } from './field-source';

type FileFieldProps = FieldProps & {
  /** Words in the drop area: 'Drop a file here or choose one'. */
  prompt: ReactNode;
  /** File types, as in `<input accept>`. */
  accept?: string;
};

/**
 * A file to upload. The native input lies over the whole area, so that dropping and clicking work by themselves;
 * without JavaScript it shows itself.
 */
export function FileField({ field, label, hint, hideLabel, className, prompt, accept }: FileFieldProps) {
  const [names, setNames] = useState<string[]>([]);
  const [over, setOver] = useState(false);
  return (
    <Field {...{ field, label, hint, hideLabel, className }}>
      <div
        className={cx(
          'relative grid justify-items-center gap-2 rounded-lg border border-line-strong border-dashed bg-surface p-8 text-center transition-colors',
          'hover:bg-raised has-focus-visible:outline-2 has-focus-visible:outline-accent has-aria-invalid:border-stop',
          over && 'border-accent bg-accent-soft',
        )}
      >
        <FileUp aria-hidden className="size-6 text-muted" strokeWidth={1.75} />
        <p className={cx('text-balance', names.length > 0 && 'max-w-full truncate font-medium')}>
          {names.length > 0 ? names.join(', ') : prompt}
        </p>
        <input
          key={field.key}
          type="file"
          accept={accept}
          multiple={field.multiple}
          onChange={(event) => setNames([...(event.target.files ?? [])].map((file) => file.name))}
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          className="absolute inset-0 size-full cursor-pointer opacity-0 noscript:static noscript:size-auto noscript:opacity-100"
          {...controlProps(field, hint)}
        />
      </div>
    </Field>
  );
}
