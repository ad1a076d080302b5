// All topics at hand, over the conversation: pressing one asks it.
import { button, made } from "./making.js";
import { locale, say } from "./words.js";

export async function openTopics(put) {
  const told = await fetchTopics();
  if (!told) return location.assign(document.getElementById("topics").href);
  const dialog = made("dialog", "", { id: "all-topics", "aria-labelledby": "all-topics-title" });
  const close = () => dialog.close();
  const groups = told.groups.flatMap(({ heading, topics }) => {
    const list = made("ul");
    for (const { label, question } of topics) {
      const item = made("li");
      item.append(button(label, () => { close(); put(question, label); }));
      list.append(item);
    }
    return topics.length ? [made("h3", heading), list] : [];
  });
  const head = made("div", "", { class: "head" });
  head.append(made("h2", say("topics"), { id: "all-topics-title" }), button(say("close"), close, { class: "plain" }));
  dialog.append(head, ...groups);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

async function fetchTopics() {
  try {
    const response = await fetch(`/topics?${new URLSearchParams({ locale: locale() })}`, { signal: AbortSignal.timeout(8000) });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
