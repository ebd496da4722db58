import { MATCHING_ROLE, VAULT_ROLE } from './client.ts'

/**
 * Who may touch what, applied after every migration and safe to repeat. Nothing is granted by default: a new table is
 * readable by the matching role through the schema lines below, and a new schema by nobody.
 */
export const GRANTS = [
  // Roles belong to the whole server, so another database's migration may be making them at this very moment.
  ...[MATCHING_ROLE, VAULT_ROLE].flatMap((role) => [
    `do $$ begin create role ${role} nologin; exception when duplicate_object or unique_violation then null; end $$`,
    // The user who connects may become the role, and is told nothing by it otherwise.
    `do $$ begin
       if not pg_has_role(current_user, '${role}', 'member') then execute format('grant ${role} to %I', current_user); end if;
     end $$`,
  ]),

  `revoke all on schema public from public`,
  `grant usage on schema public, matching, demo to ${MATCHING_ROLE}`,
  `grant select, insert, update, delete on all tables in schema public, matching, demo to ${MATCHING_ROLE}`,
  `grant usage on all sequences in schema public, matching, demo to ${MATCHING_ROLE}`,

  `revoke all on schema vault from ${MATCHING_ROLE}`,
  `grant usage on schema vault to ${VAULT_ROLE}`,
  `grant select, insert, update, delete on all tables in schema vault to ${VAULT_ROLE}`,

  // What happened stays as it was written.
  `revoke update, delete, truncate on audit_events from ${MATCHING_ROLE}`,
  `create or replace function refuse_change() returns trigger language plpgsql as $$
     begin raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege'; end $$`,
  `create or replace trigger audit_events_append_only before update or delete on audit_events
     for each row execute function refuse_change()`,
  `create or replace trigger audit_events_no_truncate before truncate on audit_events
     for each statement execute function refuse_change()`,
  `create or replace trigger agreement_templates_immutable before update or delete on agreement_templates
     for each row execute function refuse_change()`,
  `revoke update, delete, truncate on signatures from ${MATCHING_ROLE}`,
  `create or replace trigger signatures_append_only before update or delete on signatures
     for each row execute function refuse_change()`,
  ...['signatures', 'agreement_templates'].map(
    (table) => `create or replace trigger ${table}_no_truncate before truncate on ${table}
     for each statement execute function refuse_change()`,
  ),

  // The queue's own tables stay closed: a verb can leave a job, and nothing else.
  `create or replace function enqueue_job(name text, payload json, run_at timestamptz, job_key text) returns void
     language sql security definer set search_path = graphile_worker, pg_temp
     begin atomic; select graphile_worker.add_job(identifier => name, payload => payload, run_at => run_at, job_key => job_key, max_attempts => 12); end`,
  `revoke all on function enqueue_job from public`,
  `grant execute on function enqueue_job to ${MATCHING_ROLE}`,
]
