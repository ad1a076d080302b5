// A small list of plain words of danger, for a page that cannot reach the guide: its action is said all the same.
import { isAlarmShown, showAlarm } from "./alarm.js";
import { raised } from "./asking.js";
import { at } from "./making.js";
import { showNotice } from "./showing.js";
import { dangers, say } from "./words.js";

const bare = (text) => ` ${text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'’]/g, "").replace(/[^a-z0-9]+/g, " ").trim()} `;

// What is to be done, in the shape of a reply, the gravest first; null where no word of danger is found.
function dangerIn(words) {
  const said = bare(words);
  const [first, ...others] = dangers().filter(({ signs }) => signs.some((sign) => said.includes(bare(sign))));
  if (!first) return null;
  const calls = [...new Map([first, ...others].flatMap((one) => one.calls).map((one) => [one.dial, one])).values()];
  return { ...first, calls, team: [first, ...others].some(({ team }) => team) };
}

// Where the guide cannot be reached: what to do if it is urgent, and to words of danger their own action. Gives what is
// to be said of it.
export function answerAlone({ utterance }) {
  const found = utterance ? dangerIn(utterance) : null;
  const key = navigator.onLine ? "lost" : "offline";
  if (utterance) at("utterance").value = utterance;
  showNotice(key, { pressing: true });
  if (!found) return { speech: `${say(key)} ${say("urgent")}`, foreign: [] };
  raised(found.id);
  showAlarm(found);
  return { speech: found.speech, foreign: found.parts.filter(({ locale }) => locale) };
}

// Words of danger do not wait until there is less to do.
export function whileBusy({ utterance }) {
  showNotice("busy");
  const found = utterance && !isAlarmShown() && dangerIn(utterance);
  if (found) showAlarm(found);
}
