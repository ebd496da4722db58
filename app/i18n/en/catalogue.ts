import { about } from './about.ts'
import { agreementDocument } from './agreement-document.ts'
import { agreementMail } from './agreement-mail.ts'
import { browse } from './browse.ts'
import { checkDocument } from './check-document.ts'
import { common } from './common.ts'
import { employerList } from './employer-list.ts'
import { flash } from './flash.ts'
import { frame } from './frame.ts'
import { howMatching } from './how-matching.ts'
import { interest } from './interest.ts'
import { issue } from './issue.ts'
import { match } from './match.ts'
import { plainPage } from './plain-page.ts'
import { refusal } from './refusal.ts'
import { signing } from './signing.ts'
import { ui } from './ui.ts'
import { vacancyPage } from './vacancy-page.ts'
import { words } from './words.ts'

/** The public pages and all that signers by link read, in English. A test holds these files to what such pages say. */
export const en = {
  about,
  agreementDocument,
  agreementMail,
  browse,
  checkDocument,
  common,
  employerList,
  flash,
  frame,
  howMatching,
  interest,
  issue,
  match,
  plainPage,
  refusal,
  signing,
  ui,
  vacancyPage,
  words,
}
