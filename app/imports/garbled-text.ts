/** What Windows-1252 shows for the bytes that follow the first one of a character in UTF-8. */
const FOLLOWING = '\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

const garbled = new RegExp(`Ã[${FOLLOWING}]|â€[${FOLLOWING}]|Â[\u00a0-\u00bf]`);

/** Whether UTF-8 was once read as Windows-1252 and saved like that: 'MÃ¼ller'. */
export const isGarbled = (text: string): boolean => garbled.test(text);
