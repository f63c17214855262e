import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { ChapterText } from '~/help/chapter-text';
import { CHAPTERS, isChapter } from '~/help/chapters';
import { listChapters, readChapter } from '~/help/guide.server';
import { PageHeader } from '~/ui/page-header';
import { TextLink } from '~/ui/text-link';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { locale } = await requireMember(request, context);
  const { chapter } = params;
  if (!isChapter(chapter)) throw new Response(null, { status: 404 });
  const next = listChapters(locale)[CHAPTERS.indexOf(chapter) + 1];
  return { ...readChapter(locale, chapter), next };
}

export default function HelpChapter() {
  const { t } = useTranslation();
  const { title, html, next } = useLoaderData<typeof loader>();
  return (
    <article>
      <PageHeader title={title} />
      <ChapterText html={html} />
      <footer className="mt-8 grid max-w-[42rem] gap-2 border-t pt-4 text-muted text-sm print:hidden">
        {next && (
          <p>
            <TextLink to={`/help/${next.chapter}`}>{t('help.goOn', { chapter: next.title })}</TextLink>
          </p>
        )}
        <p className="pointer-coarse:hidden">{t('help.keysHint')}</p>
      </footer>
    </article>
  );
}
