import { graphql, type ResultOf } from "../../graphql/graphql";

export const NewsQuery = graphql(`
  query News {
    news {
      id
      title
      html
      excerpt
      picture {
        url
        srcset
        width
        height
      }
      merchantSlug
      merchantName
      merchantColor
      showsAt
      endsAt
      isEarly
      isRead
    }
  }
`);

export const MarkNewsRead = graphql(`
  mutation MarkNewsRead($input: MarkNewsReadInput!) {
    markNewsRead(input: $input) {
      __typename
    }
  }
`);

export const NewsPublished = graphql(`
  subscription NewsPublished {
    newsPublished {
      id
    }
  }
`);

export type Post = ResultOf<typeof NewsQuery>["news"][number];
