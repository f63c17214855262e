import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet } from '@remix-run/react';
import { requireOwner } from '~/accounts/require-owner.server';
import { WelcomeFrame } from '~/accounts/welcome-frame';

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireOwner(request, context);
  return null;
}

export default function Welcome() {
  return (
    <WelcomeFrame>
      <Outlet />
    </WelcomeFrame>
  );
}
