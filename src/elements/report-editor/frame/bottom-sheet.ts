import type {ReactiveController} from 'lit';
import type {AvanceElement} from '../../base/avance-element.ts';
import type {MenuCommands} from '../review/menu/menu-commands.ts';

/** Width below which a menu is a sheet at the bottom of the window, in rem. */
const narrowWidth = 47.5;

/**
 * Shows the open menu of a narrow editor in the top layer, where no scrolling table cuts it. A press beside it closes it.
 * A browser without popovers keeps the menu below its button.
 */
export class BottomSheet implements ReactiveController {
  readonly #host: AvanceElement;
  readonly #commands: Pick<MenuCommands, 'closeMenu'>;

  constructor(host: AvanceElement, commands: Pick<MenuCommands, 'closeMenu'>) {
    this.#host = host;
    this.#commands = commands;
    host.addController(this);
  }

  hostUpdated(): void {
    const menu = this.#host.renderRoot.querySelector<HTMLElement>('[role="menu"]');
    if (!menu || menu.popover || !('showPopover' in menu) || !this.#isNarrow()) return;
    menu.popover = 'auto';
    menu.addEventListener('toggle', this.#handleToggle);
    menu.showPopover();
  }

  #isNarrow(): boolean {
    const root = this.#host.ownerDocument.documentElement;
    return this.#host.clientWidth < narrowWidth * parseFloat(getComputedStyle(root).fontSize);
  }

  readonly #handleToggle = (event: Event): void => {
    const isClosed = (event as Event & {readonly newState?: string}).newState === 'closed';
    if (isClosed && event.target instanceof Node && event.target.isConnected) this.#commands.closeMenu();
  };
}
