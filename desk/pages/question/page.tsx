import { PageHead } from '../../pieces/page-head.js';

/** To be written. */
export function QuestionPage() {
  return <PageHead title="Question" />;
}
