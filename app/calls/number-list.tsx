import type { Dialler, DiallerProps } from './dialling/dialler';
import { DIALLERS } from './dialling/diallers';
import type { OnScreen } from './on-screen.server';

/** The numbers to dial, each with every way to do so. */
export function NumberList({ numbers, form }: { numbers: OnScreen['numbers']; form: string }) {
  return (
    <ul className="grid gap-2">
      {numbers.map((number, index) => (
        <li key={number.e164} className="grid gap-1">
          <div className="flex flex-wrap items-center gap-2">
            <input
              type={numbers.length > 1 ? 'radio' : 'hidden'}
              form={form}
              name="phoneNumber"
              value={number.e164}
              defaultChecked={index === 0}
              aria-label={number.text}
              className="size-4 shrink-0 accent-accent"
            />
            <Diallers place="line" number={number} primary={index === 0} />
          </div>
          <Diallers place="below" number={number} primary={index === 0} />
        </li>
      ))}
    </ul>
  );
}

const Diallers = ({ place, ...number }: DiallerProps & Pick<Dialler, 'place'>) =>
  DIALLERS.filter((dialler) => dialler.place === place).map(({ name, Control }) => (
    <Control key={name} {...number} />
  ));
