import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { SearchField } from '../../../src/app/ui/controls/search-field.tsx'

function field() {
  const [onWords, onKeyDown] = [vi.fn(), vi.fn()]
  function Held() {
    const [value, setValue] = useState('')
    const take = (words: string) => {
      setValue(words)
      onWords(words)
    }
    return <SearchField label="找" value={value} onWords={take} onKeyDown={onKeyDown} />
  }
  render(<Held />)
  return { onWords, onKeyDown, input: screen.getByRole('searchbox') }
}

const composing = { isComposing: true }

describe('a field for words', () => {
  test('looks for what is typed', () => {
    const { input, onWords } = field()
    fireEvent.input(input, { target: { value: '网' } })
    expect(onWords.mock.calls).toEqual([['网']])
  })

  test('shows what an input method composes, and looks for what it gives', () => {
    const { input, onWords } = field()
    fireEvent.compositionStart(input)
    for (const value of ['w', "wang'ge"])
      fireEvent(
        input,
        Object.assign(new InputEvent('input', { bubbles: true, ...composing }), change(input, value)),
      )
    expect(input).toHaveValue("wang'ge")
    expect(onWords).not.toHaveBeenCalled()
    change(input, '网格')
    fireEvent.compositionEnd(input)
    expect(onWords.mock.calls).toEqual([['网格']])
    expect(input).toHaveValue('网格')
  })

  test('leaves the keys to the input method as long as it takes them', () => {
    const { input, onKeyDown } = field()
    fireEvent.keyDown(input, { key: 'Enter', ...composing })
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 })
    expect(onKeyDown).not.toHaveBeenCalled()
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 13 })
    expect(onKeyDown).toHaveBeenCalledOnce()
  })
})

/** Sets the value as a browser does, past what React keeps of it. */
function change(input: HTMLElement, value: string): object {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
  return {}
}
