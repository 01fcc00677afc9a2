// One’s own passkeys at the desk. Japanese.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'passkeys.title': 'あなたのパスキー',
  'passkeys.lead':
    '別の端末に二つ目のパスキーがあれば、締め出されずに済みます。変更のたびにメールで知らせ、記録に残します。',
  'passkeys.sign_in': 'デスクへのサインイン用',
  'passkeys.approve': '承認用',
  'passkeys.approve_how':
    '承認用の追加は<link>承認ページ</link>で、承認用のパスキーでサインインして行います。ゲートの管理者が固定してから有効になります。',
  'passkeys.approve_none':
    'まだありません。最初のリンクは管理者が渡します。以後の追加は<link>承認ページ</link>で行います。',
  'passkeys.of': '{day}のパスキー',
  'passkeys.made': '作成：{at}。',
  'passkeys.used': '最終使用：{at}。',
  'passkeys.unused': '未使用。',
  'passkeys.rename': '名前を変更<hidden>：{name}</hidden>',
  'passkeys.name': '名前',
  'passkeys.name_hint': '空欄なら日付で呼ばれます。',
  'passkeys.do_rename': 'この名前にする',
  'passkeys.renamed': '名前を保存しました。',
  'passkeys.remove': '削除<hidden>：{name}</hidden>',
  'passkeys.remove_title': '{name}を削除しますか',
  'passkeys.remove_what':
    '以後ここでは何も開けず、ほかのすべての場所からサインアウトします。元に戻せず、必要なら新しく作ります。',
  'passkeys.do_remove': 'このパスキーを削除',
  'passkeys.removed': 'パスキーを削除し、ほかのすべての場所からサインアウトしました。',
  'passkeys.only': 'この用途では唯一のパスキーのため、削除できません。先に別のものを追加してください。',
  'passkeys.how':
    'ブラウザーの案内に従い、別の端末またはセキュリティキーを選んでください。制限時間は10分です。',
  'passkeys.add': 'パスキーを追加',
  'passkeys.lost_title': '最後のパスキーを失ったとき',
  'passkeys.lost':
    '管理者に伝えてください。管理者二人が共同で新しいリンクを渡し、それまでのパスキーはすべて無効になります。',
}
