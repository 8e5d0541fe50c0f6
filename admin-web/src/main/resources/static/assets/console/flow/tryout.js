// The try-out: everything done so far is played again from the start, on the text as it is now.

const stage = document.getElementById('tryout');
const say = document.getElementById('say');
const words = document.getElementById('words');
const keep = document.getElementById('keep');
const channel = document.getElementById('channel');

export function tryOut(ask, addTalk) {
  let acts = [];

  async function play(...more) {
    const next = [...acts, ...more];
    const sent = next.flatMap(([kind, said]) => [['kind', kind], ['words', said]]);
    const fresh = await ask('essai', [...sent, ['channel', channel.value]]);
    if (!fresh) return;
    stage.replaceChildren(...fresh.childNodes);
    // what could no longer be done on the changed text is not done again
    acts = [...stage.querySelectorAll('[data-kind]')].map((act) => [act.dataset.kind, act.dataset.words]);
    keep.hidden = acts.length === 0;
    stage.scrollTop = stage.scrollHeight;
  }

  say.addEventListener('submit', (event) => {
    event.preventDefault();
    const said = words.value.trim();
    words.value = '';
    if (said) play(['they', said]);
  });
  stage.addEventListener('click', async ({ target }) => {
    const { tap, they, open } = target.closest('button')?.dataset ?? {};
    if (!tap && !they && !open) return;
    if (tap) await play(['tap', tap]);
    else if (they) await play(['they', they]);
    else await play(['open', open]);
    words.focus();
  });
  document.getElementById('restart').addEventListener('click', () => { acts = []; play(); });
  channel.addEventListener('change', () => play());
  keep.addEventListener('click', () => addTalk(document.getElementById('as-talk').textContent));
  play();
}
