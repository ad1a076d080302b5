// A small list of plain words of danger, for a page that cannot reach the guide: its action is said all the same.
import { dangers } from "./words.js";

const bare = (text) => ` ${text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'’]/g, "").replace(/[^a-z0-9]+/g, " ").trim()} `;

// What is to be done, in the shape of a reply, the gravest first; null where no word of danger is found.
export function dangerIn(words) {
  const said = bare(words);
  const [first, ...others] = dangers().filter(({ signs }) => signs.some((sign) => said.includes(bare(sign))));
  if (!first) return null;
  const calls = [first, ...others].flatMap((one) => one.calls);
  return { ...first, calls, team: [first, ...others].some(({ team }) => team) };
}
