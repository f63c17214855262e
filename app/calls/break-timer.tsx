import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** What is left of a break, in minutes and then in seconds; nothing blinks when it is over. */
export function BreakTimer({ until }: { until: Date }) {
  const { t } = useTranslation();
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const count = () => setLeft(Math.max(0, Math.ceil((until.getTime() - Date.now()) / 1000)));
    count();
    const timer = setInterval(count, 1000);
    return () => clearInterval(timer);
  }, [until]);
  if (left === null) return null;
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return (
    <p role="timer" className="font-semibold text-4xl tabular-nums tracking-tight">
      {left > 0 ? clock : <span className="text-xl">{t('calls.break.over')}</span>}
    </p>
  );
}
