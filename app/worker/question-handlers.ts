import { findQuestionNews } from '#app/domain/questions/find-question-news.server.ts'
import { questionAnsweredMail } from '#app/mail/question-answered.ts'
import { questionAskedMail } from '#app/mail/question-asked.ts'
import { sendMail } from '#app/mail/send-mail.ts'
import { readersAt } from './employer-handlers.ts'
import type { Handlers } from './handlers.ts'

/** News of a question to the other side, as it stands when the mail is sent: nobody is asked what no longer matters. */
export const questionHandlers = {
  'mail-question-asked': async (ctx, { questionId }) => {
    const news = await findQuestionNews(ctx, { questionId })
    const readers = news?.employerId ? await readersAt(ctx, news.employerId) : null
    if (!news || !readers || news.standing !== 'open') return
    await sendMail(questionAskedMail(readers, { ...news, werkmatcherName: news.werkmatcher.name }))
  },
  'mail-question-answered': async (ctx, { questionId }) => {
    const news = await findQuestionNews(ctx, { questionId })
    if (!news?.answer) return
    await sendMail(questionAnsweredMail(news.werkmatcher, { ...news, answer: news.answer }))
  },
} satisfies Partial<Handlers>
