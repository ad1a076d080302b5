// What can be pressed after an answer: the offer's answers, three things to ask next, the list for the doctor, the pace.
import { markFor } from "./keeping.js";
import { at, button, made } from "./making.js";
import { canShare, share } from "./sharing.js";
import { listWord, say } from "./words.js";

const THREE = 3;
const asked = new Set(); // ids of what was asked on this page, which need not be offered again

export function showOffers(told, words, put) {
  if (told.state?.last) asked.add(told.state.last);
  const press = ({ label, question }) => button(label, () => put({ question }, label));
  at("offers").replaceChildren(...told.offers.map(press));
  const open = told.next.filter(({ question }) => !asked.has(question)).slice(0, THREE);
  at("next").replaceChildren(...(open.length ? [made("h3", say("ask_next"), { "data-say": "ask_next" }), ...open.map(press)] : []));
  at("marks").replaceChildren(...marks(told, words));
  at("delivery").hidden = told.end;
  showPace(told.pace);
}

function showPace(pace) {
  const key = `pace_${pace}`;
  if (at("pace").dataset.say !== key || at("pace").textContent !== say(key)) {
    at("pace").dataset.say = key;
    at("pace").textContent = say(key);
  }
  for (const [way, last] of [["slower", "slow"], ["faster", "fast"]]) {
    const one = document.querySelector(`[data-say="${way}"]`);
    one.setAttribute("aria-disabled", String(pace === last));
  }
}

// Danger is acted on, not kept for later.
function marks({ alarm, perhaps, parts, title, read, disclaimer, unreviewed }, words) {
  const of = (wanted) => parts.filter(({ role }) => role === wanted).map(({ text }) => text);
  const said = of("answer").join(" ");
  const source = [...of("source"), disclaimer, unreviewed].filter(Boolean).join(" ");
  if (alarm || perhaps || !said) return [];
  const mark = made("button", "", { type: "button", class: "mark" });
  markFor(mark, { id: said, asked: words || title, said, source }, listWord);
  return [
    mark,
    ...(read ? [made("a", say("read_page"), { href: read, "data-say": "read_page" })] : []),
    ...(read && canShare ? [button(say("share"), async (one) => {
      if (await share(title, read)) one.textContent = say("copied");
    }, { class: "plain", "data-say": "share" })] : []),
  ];
}
