import type { Translations } from '../translations';
import { accounts } from './accounts';
import { agreements } from './agreements';
import { auditActions } from './audit-actions';
import { backups } from './backups';
import { bulk } from './bulk';
import { calendar } from './calendar';
import { callbacks } from './callbacks';
import { callingHours } from './calling-hours';
import { calls } from './calls';
import { clients } from './clients';
import { common } from './common';
import { companies } from './companies';
import { consent } from './consent';
import { customFields } from './custom-fields';
import { dataExport } from './data-export';
import { doctor } from './doctor';
import { documents } from './documents';
import { errors } from './errors';
import { filters } from './filters';
import { help } from './help';
import { imports } from './imports';
import { inbox } from './inbox';
import { income } from './income';
import { mail } from './mail';
import { mailbox } from './mailbox';
import { merges } from './merges';
import { outbox } from './outbox';
import { outcomes } from './outcomes';
import { packets } from './packets';
import { privacy } from './privacy';
import { prospects } from './prospects';
import { record } from './record';
import { reports } from './reports';
import { roster } from './roster';
import { scripts } from './scripts';
import { sequences } from './sequences';
import { settings } from './settings';
import { stages } from './stages';
import { tasks } from './tasks';
import { templates } from './templates';
import { time } from './time';
import { today } from './today';
import { views } from './views';
import { webhooks } from './webhooks';
import { week } from './week';

export const de: Translations = {
  accounts,
  agreements,
  backups,
  auditActions,
  bulk,
  calendar,
  callbacks,
  callingHours,
  calls,
  clients,
  common,
  companies,
  consent,
  customFields,
  dataExport,
  doctor,
  documents,
  errors,
  filters,
  help,
  imports,
  inbox,
  webhooks,
  week,
  time,
  roster,
  reports,
  income,
  mail,
  mailbox,
  merges,
  outbox,
  outcomes,
  packets,
  privacy,
  prospects,
  record,
  scripts,
  sequences,
  settings,
  stages,
  tasks,
  templates,
  today,
  views,
};
