// What a page to read can do where there is script: keep for the doctor, share, print, stay for times without a network.
import { kept, markFor, onChange } from "./keeping.js";
import { at } from "./making.js";
import { prepareForOffline } from "./offline.js";
import { canShare, share } from "./sharing.js";

const { list, say } = JSON.parse(at("words").textContent);
const word = (key) => list[key];
const title = document.querySelector("[data-topic]")?.dataset.topic;

const review = document.querySelector(".review")?.textContent ?? "";

for (const section of document.querySelectorAll(".told")) {
  const mark = section.querySelector(".mark");
  const text = (selector) => [...section.querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, " ").trim()).join(" ");
  const said = text(".answer, .drawings span");
  mark.hidden = false;
  markFor(mark, { id: said, asked: `${title}: ${text("h2")}`, said, source: `${text(".source")} ${review}` }, word);
}

at("list-open").hidden = false;
at("list-open").addEventListener("click", async () => (await import("./list.js")).openList(word, say.close));
onChange(() => { at("list-count").textContent = kept().length ? ` ${kept().length}` : ""; });

if (at("print")) {
  at("print").hidden = false;
  at("print").addEventListener("click", () => window.print());
  at("share").hidden = !canShare;
  at("share").addEventListener("click", async () => {
    if (await share(document.title, location.href.split("#")[0])) at("share").textContent = say.copied;
  });
}
prepareForOffline();
