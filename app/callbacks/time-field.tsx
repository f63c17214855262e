import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { usePlaceFormats } from '~/i18n/use-place-formats';
import { Button } from '~/ui/button';
import type { FieldSource } from '~/ui/field-source';
import { TextField } from '~/ui/text-field';
import { instantOf } from './promised-time';

type TimeFieldProps = {
  field: FieldSource;
  /** Of the person who will be called. */
  zone: string;
  /** Wall times there to choose from with one click. */
  picks: string[];
  /** Chosen from the start: the first pick, or nothing. */
  initial: string;
  madeAt: Date;
  /** 'When, by the clock there' unless given. */
  label?: string;
  /** Takes the focus when its step opens. */
  focused?: boolean;
};

/** A time that was agreed, as clocks show it there; her own stands below where it differs. */
export function TimeField({ field, zone, picks, initial, madeAt, label, focused = true }: TimeFieldProps) {
  const { t } = useTranslation();
  const here = useFormats();
  const { formats: there } = usePlaceFormats(zone, madeAt);
  const [wallTime, setWallTime] = useState(field.defaultValue ?? initial);
  const at = instantOf({ wallTime, timeZone: zone });
  const differs = at && there.time(at) !== here.time(at);
  return (
    <>
      <div className="flex flex-wrap gap-1.5">
        {picks.map((pick) => {
          const instant = instantOf({ wallTime: pick, timeZone: zone });
          return (
            <Button
              key={pick}
              type="button"
              size="small"
              aria-pressed={pick === wallTime}
              className="px-2.5 aria-pressed:border-accent aria-pressed:bg-accent-soft"
              onClick={() => setWallTime(pick)}
            >
              {instant && there.moment(instant)}
            </Button>
          );
        })}
      </div>
      <TextField
        field={field}
        label={label ?? t('callbacks.time')}
        hint={differs ? t('callbacks.here', { time: here.moment(at) }) : undefined}
        type="datetime-local"
        value={wallTime}
        onChange={(event) => setWallTime(event.target.value)}
        {...(focused && { 'data-first': true })}
      />
    </>
  );
}
