import { useTranslation } from 'react-i18next';
import type { OnScreen } from './on-screen.server';

/** The id of a service's box, which a card that speaks for the service ticks. */
export const interestId = (key: string) => `interest-${key}`;

/** The services the person asked about, to be ticked while they talk. */
export function Interests({ services, form }: { services: OnScreen['services']; form: string }) {
  const { t } = useTranslation();
  if (services.length === 0) return null;
  return (
    <fieldset className="mt-4">
      <legend className="mb-1.5 text-muted text-sm">{t('calls.screen.interests')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {services.map(({ id, key, name, known }) => (
          <label
            key={id}
            htmlFor={interestId(key)}
            className="flex min-h-7 items-center gap-1.5 rounded-full border bg-surface px-3 text-sm hover:bg-raised has-checked:border-accent has-checked:bg-accent-soft pointer-coarse:min-h-11"
          >
            <input
              id={interestId(key)}
              type="checkbox"
              form={form}
              name="services"
              value={id}
              defaultChecked={known}
              className="size-3.5 accent-accent"
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
