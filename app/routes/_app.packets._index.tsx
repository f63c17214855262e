import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { FolderPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { PacketCard } from '~/packets/packet-card';
import { PacketTabs } from '~/packets/packet-tabs';
import { listPackets } from '~/packets/queries.server';
import { Button } from '~/ui/button';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  return { packets: await listPackets(context.db, workspaceId) };
}

export default function Packets() {
  const { t } = useTranslation();
  const { packets } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t('packets.title')}
        text={t('packets.text')}
        actions={
          <Button asChild>
            <Link to="/packets/new">
              <FolderPlus aria-hidden />
              {t('packets.add')}
            </Link>
          </Button>
        }
      />
      <PacketTabs />
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {packets.map((packet) => (
          <PacketCard key={packet.id} packet={packet} />
        ))}
      </ul>
    </>
  );
}
