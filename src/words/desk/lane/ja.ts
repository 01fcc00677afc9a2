// A paper of national security taken out of the ordinary intake: the forms of the desk.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'lane.take': 'ここから取り除く',
  'lane.take_what':
    '直ちに、この種の書面に指名された人だけがこの要請を知る状態になります。すべての一覧、検索、件数、通知から消え、あなたのものからも消えます。機械が読み取った内容は消去されます。誰が開いていたかは、その人たちのために記録されます。ここでも他でも、何も書かないでください。',
  'lane.take_typed': 'あなたには取り消せません。戻せるのは指名された人だけです。',
  'lane.what': 'この書面は何ですか',
  'lane.here': '国家安全保障。書面はここに残し、指名された人だけが見る。',
  'lane.outside': '国家安全保障。ここには期限と件数だけを残し、書面は消去する。',
  'lane.none': '国家安全保障ではない。対応デスクに戻し、他と同じように読む。',
  'lane.kept': '書面の保管場所',
  'lane.print_first':
    '先に、この種の書面についての社内規則に従って印刷または保存してください。その後はここで誰も読めません。送達の日時は同じ区分の別の要請が引き継ぎ、内容は手で入力します。',
  'lane.erased_typed': '消去したものは誰にも戻せません。',
  'lane.say': 'この内容で記録する',
}
