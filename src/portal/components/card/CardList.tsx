import { Card, type CardProps } from './Card.js'

/** Cards side by side, as many as fit. */
export function CardList({ cards, level = 3 }: { cards: readonly CardProps[]; level?: 2 | 3 }) {
  return (
    <ul className="cards">
      {cards.map((card) => (
        <li key={card.href}>
          <Card level={level} {...card} />
        </li>
      ))}
    </ul>
  )
}
