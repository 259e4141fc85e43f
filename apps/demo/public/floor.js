// Written for browsers of any age: says in words that one is too old, where the app would leave the page blank.
/* biome-ignore-all lint/suspicious/noVar: old browsers know nothing newer */
function tellTooOld() {
  var text = '这个浏览器的内核太旧，打不开年度报告编制软件。请换用内核为 Chromium 103 以上的浏览器';
  text += '（新版的360安全浏览器、奇安信可信浏览器、Edge、Chrome）或火狐115以上版本。';
  text += '在原浏览器里保存的内容不受影响。';
  var words = document.createElement('p');
  words.className = 'too-old';
  words.setAttribute('role', 'alert');
  words.appendChild(document.createTextNode(text));
  // In the place of the root: without it the app does not begin.
  var root = document.getElementById('root');
  root.parentNode.replaceChild(words, root);
}

function isNewEnough() {
  if (!('noModule' in document.createElement('script'))) return false;
  if (typeof window.structuredClone !== 'function') return false;
  if (!('throwIfAborted' in AbortSignal.prototype)) return false;
  return knowsPatterns() && startsModules();
}

// Written out, the pattern would keep the whole script from being read.
function knowsPatterns() {
  var pattern = '(?<=a)b';
  try {
    return new RegExp(pattern).test('ab');
  } catch (_) {
    return false;
  }
}

// Whether workers may be modules: who knows the option reads it, and is kept from starting one.
function startsModules() {
  var isAsked = false;
  var options = {
    get type() {
      isAsked = true;
      throw new Error('enough');
    },
  };
  try {
    new Worker('blob:', options).terminate();
  } catch (_) {}
  return isAsked;
}

if (!isNewEnough()) tellTooOld();
