// Elements made of words. Text is only ever set as text.
export const at = (id) => document.getElementById(id);

export function made(name, text, attributes = {}) {
  const element = document.createElement(name);
  if (text) element.append(...whole(text));
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

export function button(text, act, attributes = {}) {
  const element = made("button", text, { type: "button", ...attributes });
  element.addEventListener("click", () => act(element));
  return element;
}

export const call = ({ label, dial }) => made("a", label, { class: "call", href: dial });

// A part of a reply may be in another language than the page.
export const paragraph = ({ role, text, locale }, attributes = {}) =>
  made("p", text, { class: role, ...(locale && { lang: locale }), ...attributes });

// A telephone number is never broken at the end of a line.
function whole(text) {
  return text.split(/(\+?\d[\d-]{5,}\d)/).map((piece, number) => {
    if (number % 2 === 0) return piece;
    return Object.assign(document.createElement("span"), { className: "digits", textContent: piece });
  });
}

export function bringIntoView(id) {
  const still = id === "alarm" || matchMedia("(prefers-reduced-motion: reduce)").matches;
  at(id).scrollIntoView({ block: "start", behavior: still ? "instant" : "smooth" });
}
