import { findIntroductionNews } from '#app/domain/introductions/find-introduction-news.server.ts'
import { introductionAnsweredMail } from '#app/mail/introduction-answered.ts'
import { introductionProposedMail } from '#app/mail/introduction-proposed.ts'
import { sendMail } from '#app/mail/send-mail.ts'
import { readersAt } from './employer-handlers.ts'
import type { Handlers } from './handlers.ts'

/** News of an introduction to the other side, as it stands when the mail is sent: nobody hears of a proposal that is gone. */
export const introductionHandlers = {
  'mail-introduction-proposed': async (ctx, { introductionId }) => {
    const news = await findIntroductionNews(ctx, { introductionId })
    const readers = news?.employerId ? await readersAt(ctx, news.employerId) : null
    if (!news || !readers || news.status !== 'proposed') return
    const werkmatcherName = news.werkmatcher.name
    await sendMail(introductionProposedMail(readers, { ...news, werkmatcherName }, { isWithdrawn: false }))
  },
  'mail-introduction-decision': async (ctx, { introductionId }) => {
    const news = await findIntroductionNews(ctx, { introductionId })
    if (!news || news.status === 'proposed') return
    const { status } = news
    if (status !== 'withdrawn') return sendMail(introductionAnsweredMail(news.werkmatcher, { ...news, status }))
    const readers = news.employerId ? await readersAt(ctx, news.employerId) : null
    const werkmatcherName = news.werkmatcher.name
    if (readers) await sendMail(introductionProposedMail(readers, { ...news, werkmatcherName }, { isWithdrawn: true }))
  },
} satisfies Partial<Handlers>
