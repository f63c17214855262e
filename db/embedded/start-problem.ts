/** Something the person who starts Anklang can set right: the message says what to do, a stack would not help. */
export class StartProblem extends Error {
  override name = 'StartProblem';
}
