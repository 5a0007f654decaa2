const MAIL_WITH_NAME = /^(?:mailto:)?[^\s@()<>]+@[^\s@()<>]+ \(([^()]+)\)$/i;
const NAME_WITH_MAIL = /^([^@()<>]+) [(<]?[^\s@()<>]+@[^\s@()<>]+[)>]?$/;

/** The name beside a mail address: 'lena@tarnbay.example (Lena Ostrow)', 'Lena Ostrow <lena@tarnbay.example>'. Else the line itself. */
export const nameBesideMail = (line: string): string =>
  MAIL_WITH_NAME.exec(line)?.[1] ?? NAME_WITH_MAIL.exec(line)?.[1] ?? line;
