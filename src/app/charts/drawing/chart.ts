import EChartsReactCore from 'echarts-for-react/esm/core'

type Instance = Awaited<ReturnType<EChartsReactCore['initEchartsInstance']>>

/**
 * The wrapper of the drawing library, without its first instance: it makes one to learn from it how large it came out, throws it away, and makes
 * another, a frame later. Ours is made once, as large as its box.
 */
export class Chart extends EChartsReactCore {
  override async initEchartsInstance(): Promise<Instance> {
    const { clientWidth: width, clientHeight: height } = this.ele
    const made: Instance = this.echarts.init(this.ele, this.props.theme, {
      width,
      height,
      ...this.props.opts,
    })
    await undefined
    // Taken away at once, as React tries in development: then nothing is drawn, as with the wrapper's own.
    return made.isDisposed() ? new Promise(() => undefined) : made
  }
}
