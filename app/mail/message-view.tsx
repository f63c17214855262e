import { useTranslation } from 'react-i18next';
import { Card } from '~/ui/card';
import { Notice } from '~/ui/notice';
import { Segmented } from '~/ui/segmented';
import { HtmlPreview } from './html-preview';
import type { MessageText } from './read-message.server';

export type MessageFormat = 'html' | 'text';

type MessageViewProps = { message: MessageText; format: MessageFormat; isOver: boolean };

/** What a message says, as it looks or as plain text. */
export function MessageView({ message: { message, missing, written }, format, isOver }: MessageViewProps) {
  const { t } = useTranslation();
  if (!message) {
    return (
      <Notice tone="waiting" title={t('outbox.page.nothing')}>
        {missing.length > 0 &&
          t('outbox.page.missing', { fields: missing.map((key) => t(`templates.field.${key}`)).join(', ') })}
      </Notice>
    );
  }
  return (
    <Card className="grid min-w-0 gap-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <p className="wrap-anywhere font-semibold text-lg">{message.subject}</p>
        <Segmented
          label={t('outbox.page.format')}
          items={[
            { to: '?format=html', label: t('outbox.page.html'), current: format === 'html' },
            { to: '?format=text', label: t('outbox.page.text'), current: format === 'text' },
          ]}
        />
      </div>
      {format === 'html' ? (
        <HtmlPreview html={message.html} title={t('outbox.page.frame')} />
      ) : (
        <pre className="wrap-anywhere whitespace-pre-wrap rounded-md bg-sunken p-4 font-mono text-sm">
          {message.text}
        </pre>
      )}
      {!written && !isOver && <p className="text-muted text-sm">{t('outbox.page.preview')}</p>}
    </Card>
  );
}
