import { Notice } from './notice';
import { TextField } from './text-field';

type ShownOnceProps = { id: string; title: string; text: string; label: string; value: string };

/** A secret that was just made and is shown this once: a click selects it for copying. */
export function ShownOnce({ id, title, text, label, value }: ShownOnceProps) {
  return (
    <Notice tone="good" title={title}>
      <div className="grid gap-3">
        <p>{text}</p>
        <TextField
          field={{ id, name: id, defaultValue: value }}
          label={label}
          readOnly
          onFocus={(event) => event.target.select()}
        />
      </div>
    </Notice>
  );
}
