import { z } from 'zod';
import { email, name, newPassword } from '../schema';

export const roleSchema = z.object({ role: z.enum(['owner', 'member'], 'errors.required') });

export const invitationSchema = roleSchema.extend({ email });

export const joinSchema = z.object({ name, password: newPassword });
