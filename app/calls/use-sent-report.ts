import { useNavigation } from '@remix-run/react';
import { useEffect, useState } from 'react';

/**
 * The report that is on its way, from the moment it is sent until the page has heard of it. The router tells of it too, but at
 * its leisure, between the frames of whatever moves on the screen.
 */
export function useSentReport() {
  const { state, formData } = useNavigation();
  const [sent, setSent] = useState<FormData>();
  useEffect(() => {
    if (state === 'idle') setSent(undefined);
  }, [state]);
  return [formData ?? sent, setSent] as const;
}
