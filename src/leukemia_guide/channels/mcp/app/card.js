// The answer drawn in a host's own frame. It speaks only to that host, keeps nothing, and loads nothing.
const PROTOCOL = "2026-01-26";
const card = document.getElementById("card");
const labels = JSON.parse(document.getElementById("labels").textContent);

const send = (message) => parent.postMessage({ jsonrpc: "2.0", ...message }, "*");

function element(name, text, className) {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function link(address, text, className) {
  const made = element("a", text, className);
  made.href = address;
  made.addEventListener("click", (event) => {
    event.preventDefault();
    send({ id: `open ${address}`, method: "ui/open-link", params: { url: address } });
  });
  return made;
}

function callButton(line, words) {
  return link(line.dial, words.call.replace("{number}", line.number), "call");
}

function sourceItem(source, words) {
  const item = element("li", "");
  const name = [source.publisher, source.title].filter(Boolean).join(", ");
  item.append(source.address ? link(source.address, name) : name, ` · ${words.read.replace("{date}", source.read)}`);
  return item;
}

function show(told) {
  const words = labels[told.language] ?? Object.values(labels)[0];
  document.documentElement.lang = told.language ?? document.documentElement.lang;
  card.className = told.alarm ? "alarm" : "";
  const parts = [element("p", told.say, "say")];
  if (told.alarm) {
    if (told.alarm.dial) parts.push(callButton(told.alarm, words));
  } else {
    if (told.title) parts.unshift(element("h1", told.title));
    if (told.telephone) {
      parts.push(element("p", told.telephone.whose, "soft"), callButton(told.telephone, words));
    }
    if (told.sources) {
      const list = element("ul", "");
      list.append(...told.sources.map((source) => sourceItem(source, words)));
      parts.push(list);
    }
    const notes = [told.disclaimer, told.review].filter((note) => note && !told.say.includes(note)).join(" ");
    if (notes) parts.push(element("p", notes, "soft"));
  }
  card.replaceChildren(...parts);
}

function wear(context) {
  if (context?.theme) document.documentElement.dataset.theme = context.theme;
}

addEventListener("message", ({ source, data }) => {
  if (source !== parent || data?.jsonrpc !== "2.0") return;
  if (data.id === "initialize" && data.result) {
    wear(data.result.hostContext);
    send({ method: "ui/notifications/initialized", params: {} });
  } else if (data.method === "ui/notifications/tool-result") {
    if (typeof data.params?.structuredContent?.say === "string") show(data.params.structuredContent);
  } else if (data.method === "ui/notifications/host-context-changed") {
    wear(data.params);
  } else if (data.id !== undefined && data.method) {
    send({ id: data.id, result: {} });
  }
});

new ResizeObserver(() => {
  const { width, height } = card.getBoundingClientRect();
  send({ method: "ui/notifications/size-changed", params: { width: Math.ceil(width), height: Math.ceil(height) } });
}).observe(card);

const appInfo = { name: "leukemia-guide", version: "1" };
send({ id: "initialize", method: "ui/initialize", params: { protocolVersion: PROTOCOL, appInfo, appCapabilities: {} } });
