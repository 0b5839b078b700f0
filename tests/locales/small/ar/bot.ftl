# source: 9f910244
control-back = رجوع
# source: b6e704a6
control-stop = توقف
# source: 6fe3a07a
word-yes = نعم
# source: 8353e6f2
word-no = لا
# source: 435597ea
word-agree = أوافق
# source: 5f707110
word-decline = لا شكرا
# source: fffdb8e7
word-unknown = لا أعرف
# source: 48ea4200
word-declined = أفضل ألا أجيب
# source: 4633a615
word-organisation = بلديتك
# source: 9ebaa3e0
ask-confirm = فهمت: { $reading }. هل هذا صحيح؟
# source: 2df59a3c
say-answer = { $question }: { $answer }
