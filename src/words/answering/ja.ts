// 日本語。
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  consent_of: '提供に同意できるのは、これらのデータについて決定する{party}のみです。',
  so_far: 'これまでの記録（{at}）：{told}',
  replaces: '置き換えられる回答',
  ends_objection:
    'これにより貴組織の異議は終わります。異議により留め置かれていたものが提供されることがあります。',
  changed: 'この間に、貴組織から別の回答がありました。下に示します。',
  'changed.next': 'お読みください。それに代わるべき場合にのみ、ご自身の回答を送信してください。',
  told_anew: 'このページを開かれた後に、新たなお知らせがありました。',
  'told_anew.next': '要求のページを改めてお読みになり、有効とすべき場合に回答を送信してください。',
  draft_of: '{at}に{who}が保存した下書きです。送信されていません。',
  draft_changed:
    'この間に{at}、{who}が別の下書きを保存しました。下に示します。ご自身の文章はフォームにあります。',
  'draft_changed.next': '続けるか保存すると、もう一方に代わります。',
  theirs: 'もう一方の下書き：{what}',
  you_elsewhere: '別のウィンドウのご自身',
  colleague: '同じ組織の方',
}
