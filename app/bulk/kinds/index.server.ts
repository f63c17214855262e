import type { ChangeKind } from '../change';
import { deleteKind } from './delete.server';
import { enrolKind } from './enrol.server';
import type { Kind } from './kind';
import { listKind, tagKind, unlistKind, untagKind } from './membership.server';
import { stageKind } from './stage.server';

export const kinds: Record<ChangeKind, Kind> = {
  stage: stageKind,
  tag: tagKind,
  untag: untagKind,
  list: listKind,
  unlist: unlistKind,
  enrol: enrolKind,
  delete: deleteKind,
};
