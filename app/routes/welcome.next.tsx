import { Form } from '@remix-run/react';
import { FileText, type LucideIcon, Shapes, Upload, UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { PageHeader } from '~/ui/page-header';

export default function WelcomeNext() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('settings.welcome.nextTitle')} text={t('settings.welcome.nextText')} />
      <Form method="post" action="/welcome/finish" className="grid gap-3">
        <Way
          to="/imports/new"
          icon={Upload}
          title={t('settings.welcome.import')}
          text={t('settings.welcome.importText')}
        />
        <Way
          to="/prospects/new"
          icon={UserPlus}
          title={t('settings.welcome.add')}
          text={t('settings.welcome.addText')}
        />
        <Way
          to="/documents"
          icon={FileText}
          title={t('settings.welcome.documents')}
          text={t('settings.welcome.documentsText')}
        />
        <Way
          to="/today"
          action="/sample-data"
          icon={Shapes}
          title={t('settings.welcome.samples')}
          text={t('settings.welcome.samplesText')}
        />
        <Button type="submit" name="to" value="/today" variant="quiet" className="justify-self-start">
          {t('settings.welcome.today')}
        </Button>
      </Form>
    </>
  );
}

type WayProps = {
  to: string;
  /** Where the form goes instead of just on. */
  action?: string;
  icon: LucideIcon;
  title: string;
  text: string;
};

function Way({ to, action, icon: Icon, title, text }: WayProps) {
  return (
    <button
      type="submit"
      name="to"
      value={to}
      formAction={action}
      className="flex items-center gap-4 rounded-lg border bg-surface p-4 text-left transition-colors hover:border-accent hover:bg-accent-soft sm:p-5"
    >
      <span className="grid size-10 shrink-0 place-items-center rounded-full bg-accent-soft text-accent-strong">
        <Icon aria-hidden className="size-5" strokeWidth={1.75} />
      </span>
      <span className="grid">
        <span className="font-semibold">{title}</span>
        <span className="text-muted">{text}</span>
      </span>
    </button>
  );
}
