import { about } from './about.ts'
import { agreement } from './agreement.ts'
import { agreementDocument } from './agreement-document.ts'
import { agreementMail } from './agreement-mail.ts'
import { apiDocs } from './api-docs.ts'
import { apiKeys } from './api-keys.ts'
import { board } from './board.ts'
import { browse } from './browse.ts'
import { carving } from './carving.ts'
import { checkDocument } from './check-document.ts'
import { common } from './common.ts'
import { desk } from './desk.ts'
import { employer } from './employer.ts'
import { employerList } from './employer-list.ts'
import { entry } from './entry.ts'
import { flash } from './flash.ts'
import { frame } from './frame.ts'
import { howMatching } from './how-matching.ts'
import { interest } from './interest.ts'
import { introduction } from './introduction.ts'
import { issue } from './issue.ts'
import { mail } from './mail.ts'
import { match } from './match.ts'
import { matchWeights } from './match-weights.ts'
import { nearMiss } from './near-miss.ts'
import { offer } from './offer.ts'
import { paper } from './paper.ts'
import { plainPage } from './plain-page.ts'
import { question } from './question.ts'
import { reach } from './reach.ts'
import { refusal } from './refusal.ts'
import { review } from './review.ts'
import { showing } from './showing.ts'
import { signing } from './signing.ts'
import { template } from './template.ts'
import { ui } from './ui.ts'
import { vacancyForm } from './vacancy-form.ts'
import { vacancyPage } from './vacancy-page.ts'
import { werkmatcher } from './werkmatcher.ts'
import { words } from './words.ts'

/** Everything the portal says, in plain Dutch (B1). One file per audience or kind of text. */
export const nl = {
  about,
  agreement,
  agreementDocument,
  agreementMail,
  apiDocs,
  apiKeys,
  board,
  browse,
  carving,
  checkDocument,
  common,
  desk,
  employer,
  employerList,
  entry,
  flash,
  frame,
  howMatching,
  interest,
  introduction,
  issue,
  mail,
  match,
  matchWeights,
  nearMiss,
  offer,
  paper,
  plainPage,
  question,
  reach,
  refusal,
  review,
  showing,
  signing,
  template,
  ui,
  vacancyForm,
  vacancyPage,
  werkmatcher,
  words,
}
