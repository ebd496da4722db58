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
  ...['signatures', 'agreement_documents', 'paper_signatures', 'paper_decisions', 'agreement_events'].flatMap(
    (table) => [
      `revoke update, delete, truncate on ${table} from ${MATCHING_ROLE}`,
      `create or replace trigger ${table}_append_only before update or delete on ${table}
     for each row execute function refuse_change()`,
    ],
  ),
  ...[
    'signatures',
    'agreement_documents',
    'paper_signatures',
    'paper_decisions',
    'agreement_events',
    'agreement_templates',
  ].map(
    (table) => `create or replace trigger ${table}_no_truncate before truncate on ${table}
     for each statement execute function refuse_change()`,
  ),

  // What matching keeps in memory is told of every change, whoever makes it. `schema.table` in, ids of `kind` out.
  `create or replace function note_match_change() returns trigger language plpgsql as $$
     declare
       kind text;
     begin
       for kind in select unnest(tg_argv[0]::text[]) loop
         insert into matching.match_changes (kind, id, changed_in)
         values (
           split_part(kind, ':', 1),
           (to_jsonb(case tg_op when 'DELETE' then old else new end) ->> split_part(kind, ':', 2))::uuid,
           pg_current_xact_id()
         )
         on conflict on constraint match_changes_kind_id_pk do update set changed_in = excluded.changed_in;
       end loop;
       return null;
     end $$`,
  ...Object.entries({
    'public.vacancies': { on: 'insert or update or delete', kinds: '{vacancy:id}' },
    'matching.candidate_profiles': { on: 'insert or update or delete', kinds: '{profile:id}' },
    // Who was proposed least comes first.
    'public.introductions': { on: 'insert or delete', kinds: '{vacancy:vacancy_id,profile:profile_id}' },
  }).map(
    ([table, { on, kinds }]) => `create or replace trigger note_match_change after ${on} on ${table}
     for each row execute function note_match_change('${kinds}')`,
  ),

  // What an employer is called stands on the cards of its vacancies.
  `create or replace function note_employer_change() returns trigger language plpgsql as $$
     begin
       insert into matching.match_changes (kind, id, changed_in)
       select 'vacancy', id, pg_current_xact_id() from vacancies where employer_id = new.id and status = 'published'
       on conflict on constraint match_changes_kind_id_pk do update set changed_in = excluded.changed_in;
       return null;
     end $$`,
  `create or replace trigger note_employer_change after update of name on employers
     for each row when (new.name is distinct from old.name) execute function note_employer_change()`,

  // Who withdraws leaves no trace in what employers were told.
  `create or replace function forget_in_reach() returns trigger language plpgsql as $$
     begin
       update matching.reach_answers set people = array_remove(people, old.id), gone = gone + 1
       where people @> array[old.id];
       return null;
     end $$`,
  `create or replace trigger forget_in_reach after update of status on matching.candidate_profiles
     for each row when (new.status = 'withdrawn' and old.status <> 'withdrawn') execute function forget_in_reach()`,
  `create or replace trigger forget_deleted_in_reach after delete on matching.candidate_profiles
     for each row execute function forget_in_reach()`,

  // The queue's own tables stay closed: a verb can leave a job, and nothing else. Tried 25 times, each later than the last, a job
  // outlives a mail server that is away for a long weekend: four days.
  `drop function if exists enqueue_job(text, json, timestamptz, text)`,
  `create or replace function enqueue_jobs(jobs json) returns void
     language sql security definer set search_path = graphile_worker, pg_temp
     begin atomic; select graphile_worker.add_jobs(array(
       select (job->>'name', job->'payload', null, (job->>'runAt')::timestamptz, 25, job->>'key', null, null)::graphile_worker.job_spec
       from json_array_elements(jobs) job)); end`,
  `revoke all on function enqueue_jobs from public`,
  `grant execute on function enqueue_jobs to ${MATCHING_ROLE}`,
]
