import { index, route, type RouteConfig } from '@remix-run/route-config'
import { LANGUAGES, DEFAULT_LANGUAGE } from './i18n/languages.ts'

/** A public page in every language: "/vacatures" and "/en/vacatures" are one file. */
function inEveryLanguage(path: string, file: string) {
  return LANGUAGES.map((language) =>
    language === DEFAULT_LANGUAGE
      ? route(path, file)
      : route(`/${language}${path}`, file, { id: `${language}:${file}` }),
  )
}

/** The site map: every address, by audience. */
export default [
  // Everybody
  ...inEveryLanguage('/', 'routes/public/home.tsx'),
  ...inEveryLanguage('/vacatures', 'routes/public/vacancies.tsx'),
  ...inEveryLanguage('/vacatures/:vacancyId', 'routes/public/vacancy.tsx'),
  ...inEveryLanguage('/vacatures/:vacancyId/interesse', 'routes/public/interest.tsx'),
  ...inEveryLanguage('/vacatures/:vacancyId/bedankt', 'routes/public/interest-thanks.tsx'),
  ...inEveryLanguage('/werkgevers', 'routes/public/employers.tsx'),
  ...inEveryLanguage('/werkgevers/:employerId', 'routes/public/employer.tsx'),
  route('/logos/:file', 'routes/public/logo.ts'),
  ...inEveryLanguage('/over', 'routes/public/how-it-works.tsx'),
  ...inEveryLanguage('/toegankelijkheid', 'routes/public/accessibility.tsx'),
  ...inEveryLanguage('/zo-werkt-het-matchen', 'routes/public/how-matching-works.tsx'),
  ...inEveryLanguage('/privacy', 'routes/public/privacy.tsx'),
  ...inEveryLanguage('/controleer', 'routes/public/check-document.tsx'),
  ...inEveryLanguage('/beroepen', 'routes/public/occupations.ts'),
  route('/api', 'routes/public/api.tsx'),

  // Logging in
  route('/inloggen', 'routes/public/log-in.tsx'),
  route('/inloggen/:token', 'routes/public/use-login-link.tsx'),
  route('/uitloggen', 'routes/public/log-out.tsx'),
  route('/mijn', 'routes/public/start.ts'),
  route('/demo/inloggen', 'routes/public/demo-log-in.ts'),
  route('/demo/post', 'routes/public/demo-mailbox.tsx'),

  // Employers
  route('/werkgever/aanmelden', 'routes/employer/register.tsx'),
  route('/werkgever', 'routes/employer/home.tsx'),
  route('/werkgever/organisatie', 'routes/employer/organisation.tsx'),
  route('/werkgever/organisatie/logo', 'routes/employer/logo.tsx'),
  route('/werkgever/organisatie/openbaar', 'routes/employer/listing.tsx'),
  route('/werkgever/vacatures', 'routes/employer/vacancies.tsx'),
  route('/werkgever/vacatures/:vacancyId', 'routes/employer/vacancy.tsx'),
  route('/werkgever/vacatures/:vacancyId/voorbeeld', 'routes/employer/preview-vacancy.tsx'),
  route('/werkgever/vacatures/:vacancyId/intrekken', 'routes/employer/withdraw-vacancy.tsx'),
  route('/werkgever/vacatures/:vacancyId/bereik', 'routes/employer/reach.ts'),
  route('/werkgever/vacatures/:vacancyId/controle', 'routes/employer/check-vacancy.tsx'),
  route('/werkgever/vacatures/:vacancyId/:step', 'routes/employer/vacancy-step.tsx'),
  route('/werkgever/resultaat', 'routes/employer/board.tsx'),
  route('/werkgever/intentieverklaringen', 'routes/employer/agreements.tsx'),
  route('/werkgever/intentieverklaringen/:agreementId', 'routes/employer/agreement.tsx'),
  route('/werkgever/intentieverklaringen/:agreementId/opstellen', 'routes/employer/draft-agreement.tsx'),
  route('/werkgever/intentieverklaringen/:agreementId/terugblik', 'routes/employer/review.tsx'),
  route('/werkgever/intentieverklaringen/:agreementId/papier.pdf', 'routes/employer/agreement-to-sign.ts'),
  route('/werkgever/intentieverklaringen/:agreementId/document.pdf', 'routes/employer/agreement-document.ts'),

  // Signing, by a personal link
  ...inEveryLanguage('/tekenen/link-kwijt', 'routes/sign/lost-link.tsx'),
  route('/tekenen/uitnodiging/:token', 'routes/sign/invitation.tsx'),
  route('/tekenen/uitnodiging/:token/weigeren', 'routes/sign/invitation-refuse.tsx'),
  route('/tekenen/uitnodiging/:token/doorgeven', 'routes/sign/invitation-delegate.tsx'),
  route('/tekenen/uitnodiging/:token/document.pdf', 'routes/sign/invitation-document.ts'),

  // Signing, for employer and desk
  route('/tekenen/:agreementId', 'routes/sign/sign.tsx'),
  route('/tekenen/:agreementId/aanbieden', 'routes/sign/offer.tsx'),
  route('/tekenen/:agreementId/ondertekenaars', 'routes/sign/signers.tsx'),
  route('/tekenen/:agreementId/weigeren', 'routes/sign/refuse.tsx'),
  route('/tekenen/:agreementId/doorgeven', 'routes/sign/delegate.tsx'),
  route('/tekenen/:agreementId/intrekken', 'routes/sign/withdraw.tsx'),
  route('/tekenen/:agreementId/:act', 'routes/sign/act.tsx'),

  // The desk
  route('/balie', 'routes/desk/work-list.tsx'),
  route('/balie/volgende', 'routes/desk/next.ts'),
  route('/balie/werkgevers/:employerId', 'routes/desk/employer.tsx'),
  route('/balie/vacatures/:vacancyId', 'routes/desk/vacancy.tsx'),
  route('/balie/intentieverklaringen/:agreementId', 'routes/desk/agreement.tsx'),
  route('/balie/intentieverklaringen/:agreementId/terugblik', 'routes/desk/review.tsx'),
  route('/balie/intentieverklaringen/:agreementId/opstellen', 'routes/desk/draft-agreement.tsx'),
  route('/balie/intentieverklaringen/:agreementId/papier', 'routes/desk/record-paper.tsx'),
  route('/balie/intentieverklaringen/:agreementId/papier.pdf', 'routes/desk/agreement-to-sign.ts'),
  route('/balie/papier/:paperId', 'routes/desk/paper.tsx'),
  route('/balie/papier/:paperId/scan', 'routes/desk/paper-scan.ts'),
  route('/balie/intentieverklaringen/:agreementId/document.pdf', 'routes/desk/agreement-document.ts'),
  route('/balie/interesses', 'routes/desk/interests.tsx'),
  route('/balie/interesses/:interestId', 'routes/desk/interest.tsx'),
  route('/balie/herinneringen/:reminderId', 'routes/desk/reminder.tsx'),
  route('/balie/toezeggingen', 'routes/desk/pledges.tsx'),
  route('/balie/toezeggingen/csv', 'routes/desk/pledges-csv.ts'),
  route('/balie/toezeggingen/xlsx', 'routes/desk/pledges-xlsx.ts'),
  route('/balie/teksten', 'routes/desk/templates.tsx'),
  route('/balie/teksten/nieuw', 'routes/desk/new-template.tsx'),
  route('/balie/teksten/:templateId', 'routes/desk/template.tsx'),
  route('/balie/teksten/:templateId/volgende', 'routes/desk/next-template.tsx'),
  route('/balie/teksten/:templateId/aanbod', 'routes/desk/offer-template.tsx'),
  route('/balie/matchen', 'routes/desk/match-weights.tsx'),
  route('/balie/passend-maken', 'routes/desk/carving.tsx'),
  route('/balie/passend-maken/csv', 'routes/desk/carving-csv.ts'),
  route('/balie/sleutels', 'routes/desk/api-keys.tsx'),
  route('/balie/sleutels/:apiKeyId/intrekken', 'routes/desk/revoke-api-key.tsx'),

  route('/werkgever/introducties', 'routes/employer/introductions.tsx'),
  route('/werkgever/introducties/:introductionId', 'routes/employer/introduction.tsx'),
  route('/werkgever/vragen', 'routes/employer/questions.tsx'),
  route('/werkgever/vragen/:questionId', 'routes/employer/question.tsx'),

  // Werkmatchers
  route('/werkmatcher', 'routes/werkmatcher/workbench.tsx', [
    index('routes/werkmatcher/workbench-start.tsx'),
    route('kandidaten/:profileId', 'routes/werkmatcher/person.tsx'),
    route('kandidaten/:profileId/matches', 'routes/werkmatcher/matches.tsx'),
    route('kandidaten/:profileId/net-niet', 'routes/werkmatcher/near-misses.tsx'),
  ]),
  route('/werkmatcher/kandidaten/nieuw', 'routes/werkmatcher/new-person.tsx'),
  route('/werkmatcher/kandidaten/:profileId/profiel/:part', 'routes/werkmatcher/profile-part.tsx'),
  route('/werkmatcher/kandidaten/:profileId/schooltijden', 'routes/werkmatcher/school-hours.tsx'),
  route('/werkmatcher/kandidaten/:profileId/gegevens', 'routes/werkmatcher/contact.tsx'),
  route('/werkmatcher/kandidaten/:profileId/intrekken', 'routes/werkmatcher/withdraw.tsx'),
  route('/werkmatcher/kandidaten/:profileId/opnieuw', 'routes/werkmatcher/redraft.tsx'),
  route('/werkmatcher/kandidaten/:profileId/voorstel/:vacancyId', 'routes/werkmatcher/propose.tsx'),
  route('/werkmatcher/kandidaten/:profileId/vraag/:vacancyId', 'routes/werkmatcher/ask-employer.tsx'),
  route('/werkmatcher/vragen', 'routes/werkmatcher/questions.tsx'),
  route('/werkmatcher/vacatures', 'routes/werkmatcher/vacancies.tsx'),
  route('/werkmatcher/vacatures/:vacancyId/kandidaten', 'routes/werkmatcher/vacancy-candidates.tsx'),
  route('/werkmatcher/vacatures/:vacancyId/net-niet', 'routes/werkmatcher/vacancy-near-misses.tsx'),
  route('/werkmatcher/introducties', 'routes/werkmatcher/introductions.tsx'),
  route('/werkmatcher/introducties/:introductionId', 'routes/werkmatcher/introduction.tsx'),
  route('/werkmatcher/interesses/:interestId', 'routes/werkmatcher/interest.tsx'),

  // Machines
  route('/healthz', 'routes/api/healthz.ts'),
  route('/readyz', 'routes/api/readyz.ts'),
  route('/api/v1/vacatures', 'routes/api/v1/vacancies.ts'),
  route('/api/v1/vacatures/:vacancyId', 'routes/api/v1/vacancy.ts'),
  route('/api/v1/vacatures/:vacancyId/matches', 'routes/api/v1/vacancy-matches.ts'),
  route('/api/v1/kandidaten/:reference/matches', 'routes/api/v1/candidate-matches.ts'),
  route('/api/v1/bereik', 'routes/api/v1/reach.ts'),
  route('/api/v1/openapi.json', 'routes/api/v1/openapi.ts'),
  route('/api/v1/schemas/:file', 'routes/api/v1/file-format.ts'),
  route('/api/v1/*', 'routes/api/v1/unknown.ts'),
] satisfies RouteConfig
