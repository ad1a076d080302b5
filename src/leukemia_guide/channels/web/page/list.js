// Questions for my doctor: the list as the listener sees it, prints it and saves it.
import { clear, drop, keep, kept } from "./keeping.js";
import { button, made } from "./making.js";

export function openList(word, closeWord) {
  const dialog = made("dialog", "", { id: "list", "aria-labelledby": "list-title" });
  const shown = made("ol");
  const empty = made("p", word("empty"), { class: "small" });
  const status = made("p", "", { role: "status", class: "small" });
  const head = made("div", "", { class: "head" });
  head.append(made("h2", word("title"), { id: "list-title" }), button(closeWord, () => dialog.close(), { class: "plain" }));
  const refresh = () => {
    shown.replaceChildren(...kept().map((item) => entry(item, word, refresh)));
    empty.hidden = kept().length > 0;
    for (const one of acts.children) one.disabled = kept().length === 0;
  };
  const acts = made("div", "", { class: "acts" });
  acts.append(
    button(word("print"), () => print()),
    button(word("download"), () => download(word)),
    button(word("clear"), () => { clear(); refresh(); status.textContent = word("cleared"); dialog.querySelector("input").focus(); }),
  );
  dialog.append(head, empty, shown, adding(word, refresh), acts, status, made("p", word("keeps"), { class: "small keeps" }));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  refresh();
  dialog.showModal();
}

function entry(item, word, refresh) {
  const line = made("li");
  line.append(made("p", item.asked, { class: "asked" }));
  if (item.said) line.append(made("p", `${word("guide_said")}: ${item.said}`));
  if (item.source) line.append(made("p", item.source, { class: "small" }));
  const remove = button(word("remove"), () => { drop(item.id); refresh(); }, { class: "plain", "aria-label": `${word("remove")}: ${item.asked}` });
  line.append(remove);
  return line;
}

function adding(word, refresh) {
  const form = made("form");
  const field = made("input", "", { id: "own-question", type: "text", maxlength: "300", autocomplete: "off" });
  const line = made("div", "", { class: "line" });
  line.append(field, made("button", word("add"), { type: "submit" }));
  form.append(made("label", word("add_label"), { for: "own-question" }), line);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const asked = field.value.trim();
    if (asked) keep({ id: `own ${asked}`, asked });
    field.value = "";
    refresh();
  });
  return form;
}

function print() {
  document.documentElement.dataset.printing = "list";
  window.addEventListener("afterprint", () => { delete document.documentElement.dataset.printing; }, { once: true });
  window.print();
}

export function asText(word) {
  const entries = kept().map(({ asked, said, source }, number) => [
    `${number + 1}. ${asked}`,
    ...(said ? [`   ${word("guide_said")}: ${said}`] : []),
    ...(source ? [`   ${source}`] : []),
    `   ${word("answer_line")} ______________________________`,
  ].join("\r\n"));
  return [word("title"), ...entries].join("\r\n\r\n") + "\r\n";
}

function download(word) {
  const address = URL.createObjectURL(new Blob([asText(word)], { type: "text/plain;charset=utf-8" }));
  made("a", "", { href: address, download: word("file") }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}
