import type { HTMLAttributes } from 'vue';

declare module 'vue' {
  interface GlobalComponents {
    'test-probe': new () => { $props: HTMLAttributes & Record<string, unknown> };
  }
}
