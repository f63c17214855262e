import { Form, useFetcher } from '@remix-run/react';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Disclosure } from '~/ui/disclosure';
import { IconButton } from '~/ui/icon-button';
import { toast } from '~/ui/toast';
import type { CustomField } from './custom-field';
import { FieldForm } from './field-form';

/** Her fields in their order, each with its kind and what can be done with it. */
export function FieldList({ fields }: { fields: CustomField[] }) {
  const { t } = useTranslation();
  if (fields.length === 0) return <p className="text-muted">{t('customFields.empty')}</p>;
  return (
    <ol className="grid divide-y">
      {fields.map((field, index) => (
        <li key={field.id} className="grid gap-1 py-3 first:pt-0 last:pb-0">
          <div className="flex flex-wrap items-center gap-x-3">
            <p className="wrap-anywhere min-w-0 grow font-medium">
              {field.label}{' '}
              <span className="font-normal text-muted text-sm">{t(`customFields.kinds.${field.kind}`)}</span>
            </p>
            <Form method="post" action={`/settings/custom-fields/${field.id}/order`} preventScrollReset>
              <OrderButton field={field} direction="up" disabled={index === 0} />
              <OrderButton field={field} direction="down" disabled={index === fields.length - 1} />
            </Form>
            <ArchiveForm field={field} />
          </div>
          <Disclosure summary={t('common.edit')} label={t('customFields.change', { label: field.label })}>
            <FieldForm
              key={`${field.label} ${field.kind} ${field.choices}`}
              id={`field-${field.id}`}
              action={`/settings/custom-fields/${field.id}?index`}
              field={field}
              submit={t('common.save')}
            />
          </Disclosure>
        </li>
      ))}
    </ol>
  );
}

type OrderButtonProps = { field: CustomField; direction: 'up' | 'down'; disabled: boolean };

function OrderButton({ field, direction, disabled }: OrderButtonProps) {
  const { t } = useTranslation();
  return (
    <IconButton
      type="submit"
      name="direction"
      value={direction}
      size="small"
      disabled={disabled}
      icon={direction === 'up' ? ArrowUp : ArrowDown}
      label={t(`customFields.${direction}`, { label: field.label })}
    />
  );
}

function ArchiveForm({ field }: { field: CustomField }) {
  const { t } = useTranslation();
  const fetcher = useFetcher();
  const action = `/settings/custom-fields/${field.id}/archive`;
  const offerUndo = () => {
    toast.success(t('customFields.archivedNow', { label: field.label }), {
      action: {
        label: t('common.undo'),
        onClick: () => fetcher.submit({ archived: 'no' }, { method: 'post', action }),
      },
    });
  };
  return (
    <Form method="post" action={action} preventScrollReset onSubmit={offerUndo}>
      <Button type="submit" size="small" variant="quiet" name="archived" value="yes">
        {t('customFields.archive')}
      </Button>
    </Form>
  );
}
