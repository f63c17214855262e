import { useRouteLoaderData } from '@remix-run/react';

/** Whether she may change what holds for everybody; the frame around her pages knows. */
export const useIsOwner = (): boolean =>
  useRouteLoaderData<{ isOwner: boolean }>('routes/_app')?.isOwner ?? false;
